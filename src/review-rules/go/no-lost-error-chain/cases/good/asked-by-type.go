package sample

import (
	"errors"
	"fmt"
	"net/http"
)

type StatusError struct {
	Status int
}

func (e *StatusError) Error() string { return http.StatusText(e.Status) }

func check(res *http.Response) error {
	if res.StatusCode < 400 {
		return nil
	}
	if res.StatusCode < 500 {
		return &StatusError{res.StatusCode}
	}
	return fmt.Errorf("%s: %w", res.Request.URL, &StatusError{res.StatusCode})
}

func isMissing(res *http.Response) bool {
	err := check(res)
	status, ok := err.(*StatusError)
	return ok && status.Status == http.StatusNotFound
}

func wrapped(res *http.Response) error {
	if err := check(res); err != nil {
		return fmt.Errorf("head: %w", err)
	}
	return nil
}

func isGone(res *http.Response) bool {
	var status *StatusError
	err := wrapped(res)
	return errors.As(err, &status) && status.Status == http.StatusGone
}

func unwraps(res *http.Response) bool {
	err := wrapped(res)
	_, ok := err.(interface{ Unwrap() error })
	return ok
}
