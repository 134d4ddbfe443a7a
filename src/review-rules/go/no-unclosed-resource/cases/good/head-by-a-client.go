package links

import (
	"context"
	"net/http"
)

func statusOf(ctx context.Context, client *http.Client, link string) (int, error) {
	req, err := http.NewRequestWithContext(ctx, "HEAD", link, nil)
	if err != nil {
		return 0, err
	}
	res, err := client.Do(req)
	if err != nil {
		return 0, err
	}
	return res.StatusCode, nil
}

func isThere(client *http.Client, link string) bool {
	req, err := http.NewRequest(http.MethodHead, link, http.NoBody)
	if err != nil {
		return false
	}
	res, err := client.Do(req)
	return err == nil && res.StatusCode == http.StatusOK
}
