package ledger

import (
	"encoding/json"
	"encoding/xml"
)

type account struct{ balance int64 }

type state int

type limitError struct{ limit int }

func (a *account) UnmarshalJSON(data []byte) { // expect: vain-call
	_ = json.Unmarshal(data, &a.balance)
}

func (s state) MarshalText() string { // expect: vain-call
	return "open"
}

func (a account) MarshalJSON(indent bool) ([]byte, error) { // expect: vain-call
	return json.Marshal(a.balance)
}

func (a account) MarshalXML(e *xml.Encoder) error { // expect: vain-call
	return e.Encode(a.balance)
}

func (e *limitError) Error() string { return "limit" }

func (e *limitError) Is(target *limitError) bool { // expect: vain-call
	return e.limit == target.limit
}

func (e *limitError) Unwrap() *limitError { return e } // expect: vain-call
