export const Buttons = ({ isBusy }) => (
  <footer>
    {[
      <Save />, // expect: list-key
      <Cancel isDisabled={isBusy} />, // expect: list-key
    ]}
  </footer>
);
