package relay

import (
	"bytes"
	"errors"
	"net/http"
)

type backend struct {
	client *http.Client
	ok     bool
}

func toFirst(backends []*backend, payload []byte) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodPost, "http://relay/jobs", bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	for _, b := range backends {
		if b.ok {
			return b.client.Do(req)
		}
	}
	return nil, errors.New("no backend")
}

func toOne(backends []*backend, payload []byte) (resp *http.Response, err error) {
	req, err := http.NewRequest(http.MethodPost, "http://relay/jobs", bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	for _, b := range backends {
		if b.ok {
			resp, err = b.client.Do(req)
			break
		}
	}
	return resp, err
}

func toAny(backends []*backend, payload []byte) (resp *http.Response, err error) {
	req, err := http.NewRequest(http.MethodPost, "http://relay/jobs", bytes.NewReader(payload))
	if err != nil {
		return nil, err
	}
	for _, b := range backends {
		if !b.ok {
			continue
		}
		resp, err = b.client.Do(req)
		if err != nil {
			return nil, err
		}
		if resp != nil {
			break
		}
	}
	return resp, err
}
