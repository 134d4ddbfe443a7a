import { redirect, useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useDispatch } from 'react-redux';
import { Navigate, useNavigate } from 'react-router-dom';
import { useMember, useRouter as useOwnRouter } from './member';

export function Door({ hall }: { hall: string }) {
  const navigate = useNavigate();
  const router = useRouter();
  const own = useOwnRouter();
  const dispatch = useDispatch();
  const member = useMember();
  useEffect(() => {
    if (member === null) navigate('/');
    else dispatch({ type: 'visited', hall });
  }, [member, navigate, dispatch, hall]);

  function leave() {
    router.push('/');
  }

  router.prefetch('/');
  own.push(hall);
  if (hall === '') redirect('/');
  if (hall === 'x') return <Navigate to="/" />;
  return (
    <button onClick={leave} onBlur={() => navigate(-1)}>
      {hall}
    </button>
  );
}
