import { useRouter } from 'next/navigation';
import { useDispatch } from 'react-redux';
import { useNavigate } from 'react-router-dom';
import { useMember } from './member';

export function Door({ hall }: { hall: string }) {
  const navigate = useNavigate();
  const member = useMember();
  if (member === null) {
    navigate('/'); // expect: impure-render
    return null;
  }
  return <p>{hall}</p>;
}

export const Hall = () => {
  const router = useRouter();
  const member = useMember();
  if (!member?.paid) router.replace('/pay'); // expect: impure-render
  return <p>{member?.name}</p>;
};

export function useVisit(hall: string) {
  const dispatch = useDispatch();
  dispatch({ type: 'visited', hall }); // expect: impure-render
  return hall;
}

export const Bell = () => <b onClick={() => useVisit('x')}>ring</b>;
