package intake

import (
	"io"
	"net/http"

	"github.com/klauspost/compress/zstd"
)

func body(r *http.Request) ([]byte, error) {
	zr, err := zstd.NewReader(r.Body, zstd.WithDecoderMaxMemory(1<<20))
	if err != nil {
		return nil, err
	}
	defer zr.Close()
	return io.ReadAll(zr)
}
