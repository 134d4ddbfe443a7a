package sample

import "net/http"

type api struct{ httpClient *http.Client }

func (a *api) alive(req *http.Request) bool {
	res, err := a.httpClient.Do(req) // expect: unclosed-body
	return err == nil && res.StatusCode == http.StatusOK
}
