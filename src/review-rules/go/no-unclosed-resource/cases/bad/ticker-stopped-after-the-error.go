package sample

// go: 20

import "time"

func watch(open func() (Reader, error)) error {
	ticker := time.NewTicker(time.Minute) // expect: timer-leak
	r, err := open()
	if err != nil {
		return err
	}
	defer ticker.Stop()
	for range ticker.C {
		if !r.Read() {
			break
		}
	}
	return nil
}
