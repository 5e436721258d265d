import type { ComponentType } from 'react';
import { ButtonElement } from './button-element.tsx';
import type { ElementProps } from './element-props.ts';

const elements: Readonly<Record<string, ComponentType<ElementProps>>> = {
  button: ButtonElement,
};

/** Anything in a block that can be acted on; what the page does not know is named, not hidden. */
export function Element(props: ElementProps) {
  const type = String(props.element.type);
  const Known = elements[type];
  return Known ? <Known {...props} /> : <code>{type}</code>;
}
