package retry

import "time"

func do(op func() error) error {
	err := op()
	for tries := 0; err != nil && tries < 3; tries++ {
		time.After(time.Second) // expect: dropped-result
		err = op()
	}
	return err
}
