/** Registrable domains on which Zoom itself serves meetings. Source: Zoom's pages and public meeting links. */
export const ZOOM_DOMAINS = ['zoom.us', 'zoom.com', 'zoomgov.com', 'zoom.com.cn', 'zoom-x.de'] as const;
export type ZoomDomain = (typeof ZOOM_DOMAINS)[number];
