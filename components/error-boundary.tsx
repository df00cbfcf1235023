import { Component, type ReactNode } from 'react';
import { logError } from '../lib/log.ts';
import { readStore } from '../lib/store/store.ts';
import { asStoreError } from '../lib/store/store-error.ts';
import { say } from '../lib/words.ts';
import { exportFile } from './export-file.ts';
import { Glyph } from './glyph.tsx';
import { storeProblem } from './store-words.ts';
import { useAnswer } from './use-answer.ts';

interface ErrorBoundaryProps {
  /** What is drawn here: when it is another one, drawing is tried again. */
  of?: unknown;
  children: ReactNode;
}

/** One part of a page. When it cannot be drawn, that is said in its place and the other parts stay. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? 'error' };
  }

  override componentDidCatch(error: unknown) {
    logError('drawing', error);
  }

  override componentDidUpdate(before: ErrorBoundaryProps) {
    if (this.state.error !== null && before.of !== this.props.of) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <BrokenPart error={error} />;
  }
}

/** Says what could not be shown, and lets the person save all that is stored. */
function BrokenPart({ error }: { error: unknown }) {
  const [answer, give] = useAnswer<string>();
  async function save() {
    try {
      give(say('moveSaved', { file: exportFile(await readStore()) }));
    } catch (failure) {
      logError('store', failure);
      give(storeProblem(asStoreError(failure)));
    }
  }
  return (
    <div className="notice" data-tone="bad" role="alert">
      <Glyph name="stop" />
      <p>
        {say('brokenPart')} <span className="small">{String(error)}</span>
      </p>
      <button type="button" className="button" onClick={save}>
        {say('moveExport')}
      </button>
      <p className="small" role="status">
        {answer}
      </p>
    </div>
  );
}
