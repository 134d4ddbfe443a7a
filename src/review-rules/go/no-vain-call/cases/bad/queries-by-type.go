package sample

import neturl "net/url"

func page(where *neturl.URL) string {
	where.Query().Set("page", "2") // expect: vain-call
	return where.String()
}
