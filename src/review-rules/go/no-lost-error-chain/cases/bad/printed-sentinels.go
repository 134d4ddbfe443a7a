package fetch

import (
	"errors"
	"fmt"
	"time"
)

var errThrottled = errors.New("throttled")

var (
	ErrGone       = errors.New("gone")
	ErrBusy error = fmt.Errorf("busy")
)

func once(status int, url string) error {
	switch status {
	case 410:
		return fmt.Errorf("%s is %s", url, ErrGone) // expect: lost-cause
	case 429:
		return fmt.Errorf("get %s: %v", url, errThrottled) // expect: lost-cause
	case 200:
		return nil
	}
	return errors.New("failed: " + url)
}

func lock(name string) (func(), error) {
	if name == "" {
		err := fmt.Errorf("lock: %v", ErrBusy) // expect: lost-cause
		return nil, err
	}
	return func() {}, nil
}

func Get(url string, ask func(string) int) error {
	for {
		err := once(ask(url), url)
		if !errors.Is(err, errThrottled) && !errors.Is(err, ErrBusy) {
			return err
		}
		if errors.Is(err, ErrGone) {
			return nil
		}
		time.Sleep(time.Second)
	}
}
