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
		return fmt.Errorf("%s is %w", url, ErrGone)
	case 429:
		return fmt.Errorf("get %s: %w", url, errThrottled)
	case 200:
		return nil
	}
	return errors.New("failed: " + url)
}

func lock(name string) (func(), error) {
	if name == "" {
		err := fmt.Errorf("lock: %w", ErrBusy)
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
