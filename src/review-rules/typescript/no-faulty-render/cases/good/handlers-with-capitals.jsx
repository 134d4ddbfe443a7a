import { useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useDispatch } from 'react-redux';
import { login, applyCoupon, loadProduct } from './actions';

export function Login() {
  const navigate = useNavigate();
  const dispatch = useDispatch();
  const [name, setName] = useState('');
  const HandleSubmit = (event) => {
    event.preventDefault();
    dispatch(login(name));
    navigate('/home');
  };
  const useCoupon = () => {
    dispatch(applyCoupon(name));
  };
  function GoBack() {
    navigate(-1);
  }
  return (
    <form onSubmit={HandleSubmit}>
      <input value={name} onChange={(event) => setName(event.target.value)} />
      <button onClick={useCoupon}>Use</button>
      <button onClick={GoBack}>Back</button>
    </form>
  );
}

export function Product({ product }) {
  const dispatch = useDispatch();
  const initialized = useRef(false);
  if (!initialized.current) {
    dispatch(loadProduct(product));
    initialized.current = true;
  }
  return <h1>{product.name}</h1>;
}
