package proxy

import (
	"io"
	"net/http"
)

func relay(w http.ResponseWriter, client *http.Client, req *http.Request) error {
	out, err := client.Do(req)
	defer func() {
		if err == nil {
			out.Body.Close()
		}
	}()
	if err != nil {
		return err
	}
	_, err = io.Copy(w, out.Body)
	return err
}

func tell(client *http.Client, req *http.Request, done chan<- struct{}) (int, error) {
	out, err := client.Do(req)
	defer func() { done <- struct{}{} }()
	switch {
	case err != nil:
		return 0, err
	default:
		defer out.Body.Close()
	}
	return out.StatusCode, nil
}

func once(jobs <-chan job, stop <-chan struct{}) {
	for {
		select {
		case <-stop:
			return
		case job, ok := <-jobs:
			if !ok {
				return
			}
			file, err := open(job)
			if err != nil {
				continue
			}
			defer file.Close()
			serve(file)
			return
		}
	}
}
