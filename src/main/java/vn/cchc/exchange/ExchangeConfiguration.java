package vn.cchc.exchange;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the {@link Sweeper} come by on its own. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ExchangeConfiguration {}
