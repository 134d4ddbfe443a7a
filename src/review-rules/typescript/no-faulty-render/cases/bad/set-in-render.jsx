import React, { useState } from 'react';

export function Language() {
  const [language, setLanguage] = useState('en');
  setLanguage(navigator.language); // expect: render-loop
  return <p>{language}</p>;
}

export const Visits = ({ start }) => {
  const [visits, setVisits] = React.useState(start);
  const doubled = visits * 2;
  setVisits(doubled - start); // expect: render-loop
  return <p>{doubled}</p>;
};

export function useTitle(title) {
  const [shown, setShown] = useState('');
  setShown(title.trim()); // expect: render-loop
  return shown;
}
