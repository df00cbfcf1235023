import type { StorageChange, StorageChangeListener, StoragePort } from '../../../lib/store/port.ts';

/** A storage in memory that behaves as the browser's: values are copies, a write is whole or not at all. */
export class MemoryPort implements StoragePort {
  items: Record<string, string> = {};
  policy: Record<string, unknown> = {};
  /** Thrown by the next writes, when set. */
  writeError: Error | null = null;
  /** Runs before each read and write; a test can hold them back here. */
  pace: (what: string) => Promise<void> = async () => {};
  #listeners = new Set<StorageChangeListener>();
  #queue: Promise<unknown> = Promise.resolve();

  async get(key: string): Promise<unknown> {
    await this.pace('get');
    const text = this.items[key];
    return text === undefined ? undefined : JSON.parse(text);
  }

  async keys(): Promise<string[]> {
    return Object.keys(this.items);
  }

  async remove(keys: string[]): Promise<void> {
    if (this.writeError) throw this.writeError;
    for (const key of keys) delete this.items[key];
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const texts = Object.entries(items).map(([key, value]) => [key, JSON.stringify(value)]);
    await this.pace('set');
    if (this.writeError) throw this.writeError;
    const changes = Object.fromEntries(
      Object.entries(items).map(([key, newValue]) => [key, { oldValue: this.peek(key), newValue }]),
    );
    Object.assign(this.items, Object.fromEntries(texts));
    this.tell('local', changes);
  }

  async managed(): Promise<Record<string, unknown>> {
    return structuredClone(this.policy);
  }

  onChanged(listener: StorageChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** What listeners hear when something changes. */
  tell(area: string, changes: Record<string, StorageChange>): void {
    for (const listener of this.#listeners) listener(area, changes);
  }

  /** What lies under a key, as JSON made it. */
  peek(key: string): unknown {
    const text = this.items[key];
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** Puts something under a key, as if another version had written it. */
  put(key: string, value: unknown): void {
    this.items[key] = JSON.stringify(value);
  }
}
