import { SelectField } from '../../components/select-field.tsx';
import type { Room } from '../../lib/room/room.ts';

interface RoomSelectProps {
  label: string;
  rooms: readonly Room[];
  /** The id of the room that is chosen. */
  current: string;
  onChoose: (id: string) => void;
}

/** Which room a section speaks of; with one room there is nothing to choose. */
export function RoomSelect({ label, rooms, current, onChoose }: RoomSelectProps) {
  if (rooms.length < 2) return null;
  const options = rooms.map(({ id, name }) => ({ value: id, label: name }));
  return <SelectField label={label} value={current} options={options} onChoose={onChoose} />;
}
