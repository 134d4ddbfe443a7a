import { useEffect, useRef } from 'react';

export function Mirror() {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let stream: MediaStream | undefined;
    navigator.mediaDevices.getUserMedia({ video: true }).then((given) => {
      stream = given;
      if (video.current) video.current.srcObject = given;
    });
    return () => stream?.getTracks().forEach((track) => track.stop());
  }, []);
  return <video ref={video} />;
}
