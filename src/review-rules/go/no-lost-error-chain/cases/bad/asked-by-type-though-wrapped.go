package sample

import (
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
	return fmt.Errorf("%s: %w", res.Request.URL, &StatusError{res.StatusCode})
}

func exists(client *http.Client, url string) (bool, error) {
	res, err := client.Head(url)
	if err != nil {
		return false, err
	}
	defer res.Body.Close()
	err = check(res)
	if status, ok := err.(*StatusError); ok && status.Status == http.StatusNotFound { // expect: vain-comparison
		return false, nil
	}
	return err == nil, err
}

func code(res *http.Response) int {
	err := check(res)
	switch one := err.(type) {
	case nil:
		return http.StatusOK
	case *StatusError: // expect: vain-comparison
		return one.Status
	default:
		return http.StatusInternalServerError
	}
}
