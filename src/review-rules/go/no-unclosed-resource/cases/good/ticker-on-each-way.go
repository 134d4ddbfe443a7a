package sample

// go: 20

import "time"

func poll(quit <-chan struct{}, next func() error) error {
	ticker := time.NewTicker(time.Second)
	for {
		select {
		case <-quit:
			ticker.Stop()
			return nil
		case <-ticker.C:
			if err := next(); err != nil {
				ticker.Stop()
				return err
			}
		}
	}
}
