package probe

import (
	"io"
	"mime/multipart"
	"net/http"
)

var fallbacks = []string{"Taskfile.yml", "Taskfile.yaml", "taskfile.yml"}

func reachable(urls []string) (good []string) {
	for _, url := range urls {
		res, err := http.Head(url)
		if err != nil {
			continue
		}
		defer res.Body.Close()
		good = append(good, url)
	}
	return good
}

func heads(client *http.Client, urls []string) (good []string, err error) {
	for _, url := range urls {
		req, err := http.NewRequest(http.MethodHead, url, nil)
		if err != nil {
			return nil, err
		}
		res, err := client.Do(req)
		if err != nil {
			return nil, err
		}
		defer res.Body.Close()
		good = append(good, res.Status)
	}
	return good, nil
}

func first(base string) (string, error) {
	for _, name := range fallbacks {
		res, err := http.Get(base + "/" + name)
		if err != nil {
			return "", err
		}
		defer res.Body.Close()
		if res.StatusCode == http.StatusOK {
			return name, nil
		}
	}
	return "", nil
}

func parts(reader *multipart.Reader) (names []string, err error) {
	for {
		part, err := reader.NextPart()
		if err == io.EOF {
			return names, nil
		}
		if err != nil {
			return nil, err
		}
		defer part.Close()
		names = append(names, part.FileName())
	}
}
