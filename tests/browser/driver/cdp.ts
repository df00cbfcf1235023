// The parts of the Chrome DevTools Protocol that the driver reads; Playwright does not export its types.

export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

export interface StackTrace {
  callFrames: { url: string }[];
}

export interface ExceptionDetails {
  text: string;
  url?: string;
  exception?: { description?: string };
  stackTrace?: StackTrace;
}

export interface EvaluateAnswer {
  result: { value?: unknown };
  exceptionDetails?: ExceptionDetails;
}

export interface ConsoleCall {
  type: string;
  args: { type: string; value?: unknown; description?: string }[];
  stackTrace?: StackTrace;
}

/** How an expression is run: its promise is awaited, and it does not count as a gesture of the person. */
export const evaluation = (expression: string) => ({
  expression,
  awaitPromise: true,
  returnByValue: true,
  userGesture: false,
});

/**
 * The string that an expression gave.
 * @throws Error with the page's own error
 */
export function stringOf({ result, exceptionDetails }: EvaluateAnswer): string {
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as string;
}
