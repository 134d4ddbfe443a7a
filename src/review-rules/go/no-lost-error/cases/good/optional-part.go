package token

import "encoding/json"

type Token struct {
	Value string
	Extra map[string]any
}

func parse(body []byte) (*Token, error) {
	token := &Token{Extra: map[string]any{}}
	if err := json.Unmarshal(body, token); err != nil {
		return nil, err
	}
	json.Unmarshal(body, &token.Extra) // optional field, skip err check
	return token, nil
}
