package state

import (
	"bytes"
	"compress/gzip"
)

type Client struct {
	kv Store
}

func (c *Client) Get(key string) ([]byte, error) {
	pair, err := c.kv.Get(key)
	if err != nil {
		return nil, err
	}
	return unpack(pair.Value)
}

func unpack(data []byte) ([]byte, error) {
	out := new(bytes.Buffer)
	gz, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	if _, err := out.ReadFrom(gz); err != nil {
		return nil, err
	}
	return out.Bytes(), gz.Close()
}
