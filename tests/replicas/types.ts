/** What a test browser asks of a replica: the whole address, as the browser wrote it. */
export interface Request {
  url: string;
}

/** What a replica answers. `headers` go out as they are; the body is text in UTF-8. */
export interface Response {
  status: number;
  headers: Record<string, string>;
  contentType: string;
  body: string;
}
