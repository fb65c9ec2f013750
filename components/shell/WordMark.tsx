/**
 * The city's name in a plain frame. Not the city's logo, which is its trademark: whoever runs the system for the city
 * puts the real one here.
 */
export function WordMark({ city }: { city: string }) {
  return (
    <span className="inline-block w-max border-[2.5px] border-current px-2 pt-0.5 pb-1 text-lg/none font-semibold tracking-[-0.01em]">
      {city}
    </span>
  );
}
