package vn.cchc.platform;

/** Whether this installation runs on the sample's data, with its demo accounts. */
public record SampleMode(boolean active) {}
