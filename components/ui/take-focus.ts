/** For the `ref` of what appears in answer to a press: the focus goes on from there, and the screen with it. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
