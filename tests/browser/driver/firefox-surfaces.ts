// biome-ignore lint/suspicious/noExplicitAny: placeholder
export const firefoxSurfaces = (_: any): any => ({});
