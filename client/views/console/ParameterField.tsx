import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { type ParameterType, parameterTypes } from '#contract/queries';
import { asType, parseTyped, typeOfValue } from '../../state/parameter-value.ts';
import { consoleWords } from '../../words/console-words.ts';
import styles from './console.module.css';

const words = consoleWords.parameters;

interface FieldProps {
  readonly name: string;
  /** Undefined while there is none. */
  readonly value: unknown;
  readonly about: string | null;
  readonly onChange: (value: unknown) => void;
}

/** JSON is a value only once it can be read: until then what was typed stands in the field alone. */
const JsonField = ({ name, value, about, onChange }: FieldProps): JSX.Element => {
  const [typed, setTyped] = useState(() => JSON.stringify(value ?? {}, null, 1));
  const isRead = parseTyped(typed) !== undefined;
  return (
    <Textarea
      size="xs"
      label={words.value(name)}
      description={about}
      error={isRead ? null : words.noJson}
      autosize
      minRows={1}
      maxRows={8}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(parseTyped(currentTarget.value));
      }}
    />
  );
};

const ValueField = ({ type, ...field }: FieldProps & { readonly type: ParameterType }): JSX.Element => {
  const { name, value, about, onChange } = field;
  const labelled = { size: 'xs', label: words.value(name), description: about } as const;
  switch (type) {
    case 'number':
      return (
        <NumberInput
          {...labelled}
          value={typeof value === 'number' ? value : ''}
          onChange={(given) => onChange(asType(given, 'number'))}
        />
      );
    case 'boolean':
      return (
        <NativeSelect
          {...labelled}
          data={[
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
          ]}
          value={String(value === true)}
          onChange={({ currentTarget }) => onChange(currentTarget.value === 'true')}
        />
      );
    case 'list':
      return (
        <Textarea
          {...labelled}
          placeholder={words.listHint}
          autosize
          minRows={2}
          maxRows={8}
          value={Array.isArray(value) ? value.join('\n') : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? [] : currentTarget.value.split('\n'))}
        />
      );
    case 'map':
      return <JsonField {...field} />;
    case 'nothing':
      return <TextInput {...labelled} value={words.nothing} readOnly />;
    case 'text':
      return (
        <TextInput
          {...labelled}
          value={typeof value === 'string' ? value : ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
};

/** A parameter: what kind of value it takes, and the value. */
export const ParameterField = (field: FieldProps): JSX.Element => {
  const { name, value, onChange } = field;
  const [chosen, setChosen] = useState<ParameterType | null>(null);
  const type = value === undefined ? (chosen ?? 'text') : chosen === 'map' ? 'map' : typeOfValue(value);
  return (
    <div className={styles.parameter}>
      <ValueField {...field} type={type} />
      <NativeSelect
        size="xs"
        aria-label={words.typeOf(name)}
        data={parameterTypes.map((each) => ({ value: each, label: words.types[each] }))}
        value={type}
        onChange={({ currentTarget }) => {
          const next = currentTarget.value as ParameterType;
          setChosen(next);
          onChange(asType(value, next));
        }}
      />
    </div>
  );
};
