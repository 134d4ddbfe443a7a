import { useEffect, useRef, useState } from 'react';

export function Mirror({ camera }: { camera: string }) {
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let isGone = false;
    navigator.mediaDevices // expect: unclosed-handle
      .getUserMedia({ video: { deviceId: camera } })
      .then((given) => {
        if (!isGone && video.current) video.current.srcObject = given;
      })
      .catch(() => setRefused(true));
    return () => {
      isGone = true;
    };
  }, [camera]);
  return refused ? <p>No camera</p> : <video ref={video} />;
}
