/** Whether two values that JSON can hold differ in what they hold. */
export function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** What stands in `now` and not in `before`: of the parts that differ, each as a whole. */
export function changes<Whole extends object>(before: Whole, now: Whole): Partial<Whole> {
  const keys = (Object.keys(now) as (keyof Whole)[]).filter((key) => differ(before[key], now[key]));
  return Object.fromEntries(keys.map((key) => [key, now[key]])) as Partial<Whole>;
}
