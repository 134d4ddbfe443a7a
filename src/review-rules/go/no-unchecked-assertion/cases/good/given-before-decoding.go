package diagnostic

import "encoding/json"

func peers(body []byte) (map[string]string, error) {
	output := Result{Details: &Peers{}}
	if err := json.Unmarshal(body, &output); err != nil {
		return nil, err
	}
	found := map[string]string{}
	for _, peer := range output.Details.(*Peers).Elements {
		found[peer.Name] = peer.IP
	}
	answer := &Result{
		Code:    1,
		Details: &Peers{},
	}
	if err := json.Unmarshal(body, &answer); err != nil {
		return nil, err
	}
	found["all"] = answer.Details.(*Peers).Names
	return found, nil
}
