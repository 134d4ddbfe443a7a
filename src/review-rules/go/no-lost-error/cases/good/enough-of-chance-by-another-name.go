package ids

import (
	crand "crypto/rand"
	"encoding/binary"
)

func seeds() (first, second uint64) {
	for _, one := range []any{&first, &second} {
		binary.Read(crand.Reader, binary.LittleEndian, one)
	}
	return first, second
}
