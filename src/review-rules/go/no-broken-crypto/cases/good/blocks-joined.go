package modes

import (
	"crypto/cipher"
	"encoding/binary"
)

func chain(block cipher.Block, prev, src []byte) []byte {
	size := block.BlockSize()
	dst := make([]byte, len(src))
	for off := 0; off < len(src); off += size {
		for i := range prev {
			prev[i] ^= src[off+i]
		}
		block.Encrypt(dst[off:off+size], prev[:size])
		prev = dst[off : off+size]
	}
	return dst
}

func keyStream(block cipher.Block, n int) []byte {
	size := block.BlockSize()
	in, out := make([]byte, size), make([]byte, n*size)
	for counter := 0; counter < n; counter++ {
		binary.BigEndian.PutUint64(in, uint64(counter))
		block.Encrypt(out[counter*size:(counter+1)*size], in[:size])
	}
	return out
}

func one(block cipher.Block, id []byte) []byte {
	out := make([]byte, block.BlockSize())
	block.Encrypt(out[:16], id[:16])
	return out
}
