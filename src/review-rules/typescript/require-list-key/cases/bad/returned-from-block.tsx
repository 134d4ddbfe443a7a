import React from 'react';

export function Steps({ steps, current }: Props) {
  return (
    <ol>
      {steps.map((step, index) => {
        if (index === current) {
          return <Current step={step} />; // expect: list-key
        }
        const label = labelOf(step);
        return <li className="step">{label}</li>; // expect: list-key
      })}
    </ol>
  );
}
