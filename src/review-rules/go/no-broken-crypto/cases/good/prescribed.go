package shadowsocks

import "crypto/md5"

func passwordToCipherKey(password []byte, size int) []byte {
	key := make([]byte, 0, size)
	sum := md5.Sum(password)
	key = append(key, sum[:]...)
	for len(key) < size {
		h := md5.New()
		h.Write(sum[:])
		h.Write(password)
		h.Sum(sum[:0])
		key = append(key, sum[:]...)
	}
	return key[:size]
}
