package jobs

import (
	"net/http"

	"github.com/gomodule/redigo/redis"
)

func ping(url string) error {
	client := &http.Client{}
	resp, err := client.Get(url)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func flush(address string) error {
	client, err := redis.Dial("tcp", address)
	if err != nil {
		return err
	}
	defer client.Close()
	_, err = client.Do("FLUSHALL")
	return err
}

// The type of this field is not known here.
func (s *syncer) push(req *request) error {
	_, err := s.client.Do(req)
	return err
}
