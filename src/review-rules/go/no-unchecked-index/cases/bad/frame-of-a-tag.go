package tag

import (
	"errors"
	"io"
)

type picture struct {
	mime, kind string
	data       []byte
}

func readFrames(r io.Reader, size int64) (*picture, error) {
	b, err := io.ReadAll(io.LimitReader(r, size))
	if err != nil {
		return nil, err
	}
	return readPicture(b)
}

func readPicture(b []byte) (*picture, error) {
	mime := string(b[1:4]) // expect: slice-bounds
	if mime != "PNG" && mime != "JPG" {
		return nil, errors.New("unknown picture")
	}
	return &picture{mime: mime, kind: string(b[4]), data: b[5:]}, nil
}
