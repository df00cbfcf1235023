// biome-ignore lint/suspicious/noExplicitAny: placeholder
export const chromiumSurfaces = (_: any): any => ({});
