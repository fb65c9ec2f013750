/**
 * Puts text into an input as if it had been typed, so that whoever listens to the input (React, react-hook-form)
 * hears of it. React hides its own record of the value behind the element's setter: the prototype's goes past it.
 */
export function typeInto(input: HTMLInputElement, text: string): void {
  if (input.value === text) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
