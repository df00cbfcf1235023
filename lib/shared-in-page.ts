const world = globalThis as { doorwayShared?: Record<string, unknown> };

/**
 * A value that all scripts of Doorway in a page use together. They run in one world, which no script of the page
 * can see, but each brings modules of its own. A script of an older version may have made it: whoever changes
 * what it holds gives it another name.
 */
export function sharedInPage<Value>(name: string, make: () => Value): Value {
  world.doorwayShared ??= {};
  world.doorwayShared[name] ??= make();
  return world.doorwayShared[name] as Value;
}
