import { DOOR_BOX, DOOR_PATHS, DOOR_STROKE } from '../lib/page/ui/door-icon.ts';

/** The door in the colour of the text around it; decoration, so nothing is read out. */
export function DoorIcon({ size = 20 }: { size?: number }) {
  return (
    <svg
      viewBox={`0 0 ${DOOR_BOX} ${DOOR_BOX}`}
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      fill="none"
      stroke="currentColor"
      strokeWidth={DOOR_STROKE}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {DOOR_PATHS.map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
