package report

import (
	"errors"
	"fmt"
	"net/http"
)

type service struct{ client *http.Client }

func (s *service) Status(url string) (int, error) {
	resp, err := s.client.Get(url)
	if err != nil {
		if resp != nil {
			return resp.StatusCode, err
		}
		return 0, err
	}
	defer resp.Body.Close()
	return resp.StatusCode, nil
}

func (s *service) Try(url string, quick bool) (int, error) {
	resp, err := s.client.Get(url)
	if err != nil {
		if quick || errors.Is(err, http.ErrHandlerTimeout) {
			return 0, nil
		}
		if resp, err = s.client.Get(url); err != nil {
			return 0, fmt.Errorf("twice: %w", err)
		}
		if resp.StatusCode == http.StatusOK {
			return resp.StatusCode, resp.Body.Close()
		}
	}
	return resp.StatusCode, resp.Body.Close()
}
