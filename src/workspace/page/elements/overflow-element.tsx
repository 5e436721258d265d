import { Icon } from '../frame/icon.tsx';
import { Menu } from '../menu/menu.tsx';
import { useWorld } from '../world.tsx';
import { type ElementProps, optionsOf } from './element-props.ts';

/** A menu behind three dots. */
export function OverflowElement({ element, onChoose }: ElementProps) {
  const { say } = useWorld();
  const items = optionsOf(element).map((option) => ({
    key: option.value,
    label: option.text.text,
    ...(option.description && { note: option.description.text }),
    choose: () => void onChoose({ selected_option: option }),
  }));
  return (
    <Menu label={say('element.more')} className="icon-button" items={items}>
      <Icon name="more" />
    </Menu>
  );
}
