package vn.cchc.change;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Lets deeds be {@link TriedAgain tried again}, around their transactions. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class ChangeConfiguration {}
