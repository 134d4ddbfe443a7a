package quotes

import (
	"net/http"

	"example.com/rpc"
)

type API struct {
	peer   *rpc.Peer
	direct *http.Client
}

// Another type, which gives something with a status, too.
func (a *API) Ping() (int, error) {
	answer, err := a.peer.Get("ping")
	if err != nil {
		return 0, err
	}
	return answer.StatusCode, nil
}

func (a *API) Direct(url string) (int, error) {
	answer, err := a.direct.Get(url)
	if err != nil {
		return 0, err
	}
	answer.Body.Close()
	return answer.StatusCode, nil
}
