import fc from 'fast-check';

// Without this, fast-check draws about ten parts at most wherever a property says only how many there may be.
fc.configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true });
