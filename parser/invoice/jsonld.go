package invoice

import (
	"encoding/json"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/net/html"

	"duly/parser/value"
	"duly/parser/when"
)

// maxJSONLD bounds one block of linked data in a mail.
const maxJSONLD = 1 << 20

// ReadJSONLD reads the schema.org data that shops put into their HTML mails: an Invoice,
// or an Order that states a price and is paid or billed. False where there is none.
func ReadJSONLD(htmlText string) (Invoice, bool) {
	if !strings.Contains(htmlText, "ld+json") {
		return Invoice{}, false
	}
	for _, block := range jsonBlocks(htmlText) {
		var v any
		d := json.NewDecoder(strings.NewReader(block))
		d.UseNumber()
		if d.Decode(&v) != nil {
			continue
		}
		if inv, ok := linkedInvoice(v, 0); ok {
			inv.Source = "json-ld"
			return inv, true
		}
	}
	return Invoice{}, false
}

// jsonBlocks returns the texts of the scripts of type application/ld+json.
func jsonBlocks(s string) []string {
	var out []string
	z := html.NewTokenizer(strings.NewReader(s))
	for inside := false; ; {
		switch z.Next() {
		case html.ErrorToken:
			return out
		case html.StartTagToken:
			t := z.Token()
			inside = false
			for _, a := range t.Attr {
				inside = inside || t.Data == "script" && a.Key == "type" && strings.EqualFold(strings.TrimSpace(a.Val), "application/ld+json")
			}
		case html.TextToken:
			if b := z.Raw(); inside && len(b) < maxJSONLD {
				out = append(out, string(b))
			}
		case html.EndTagToken:
			inside = false
		}
	}
}

// linkedInvoice finds an Invoice or an Order in linked data, at most a few levels deep.
func linkedInvoice(v any, depth int) (Invoice, bool) {
	if depth > 6 {
		return Invoice{}, false
	}
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			if inv, ok := linkedInvoice(x, depth+1); ok {
				return inv, true
			}
		}
	case map[string]any:
		switch o := object(v); o.kind() {
		case "Invoice":
			return o.invoice()
		case "Order":
			return o.order()
		}
		for _, key := range []string{"@graph", "partOfInvoice", "mainEntity"} {
			if inv, ok := linkedInvoice(v[key], depth+1); ok {
				return inv, true
			}
		}
	}
	return Invoice{}, false
}

// object is a node of linked data.
type object map[string]any

// kind is the node's type without the address of its vocabulary.
func (o object) kind() string {
	t := o.text("@type")
	return t[strings.LastIndexAny(t, "/#:")+1:]
}

// text is the first of the keys that holds a text or a number, "" where none does.
func (o object) text(keys ...string) string {
	for _, k := range keys {
		switch v := o[k].(type) {
		case string:
			return strings.TrimSpace(v)
		case json.Number:
			return v.String()
		case []any:
			if len(v) > 0 {
				if s, ok := v[0].(string); ok {
					return s
				}
			}
		case map[string]any:
			if s := object(v).text("name", "@value", "value"); s != "" {
				return s
			}
		}
	}
	return ""
}

func (o object) child(keys ...string) object {
	for _, k := range keys {
		switch v := o[k].(type) {
		case map[string]any:
			return v
		case []any:
			if len(v) > 0 {
				if m, ok := v[0].(map[string]any); ok {
					return m
				}
			}
		}
	}
	return nil
}

func (o object) day(keys ...string) when.Day { return xmlDay(o.text(keys...)) }

// money reads a price and its currency from a number, a text or a PriceSpecification.
func (o object) money(keys ...string) (decimal.NullDecimal, string) {
	for _, k := range keys {
		if c := o.child(k); c != nil {
			if a := xmlAmount(c.text("price", "value", "minPrice")); a.Valid {
				return a, c.text("priceCurrency", "currency")
			}
		}
		if a, ok := value.ReadAmount(o.text(k)); ok {
			return decimal.NewNullDecimal(a.Value), a.Currency
		}
	}
	return decimal.NullDecimal{}, ""
}

func (o object) invoice() (Invoice, bool) {
	inv := Invoice{Kind: "invoice", Number: o.text("confirmationNumber", "invoiceNumber", "identifier", "accountId")}
	inv.IssueDate = o.day("dateCreated", "datePublished", "dateIssued")
	inv.DueDate = o.day("paymentDueDate", "paymentDue")
	inv.SellerName = o.text("provider", "broker", "seller")
	inv.BuyerName = o.text("customer")
	inv.Gross, inv.Currency = o.money("totalPaymentDue", "minimumPaymentDue")
	inv.Payable = inv.Gross
	if p := o.child("referencesOrder"); p != nil {
		inv.PONumber = p.text("orderNumber")
	}
	inv.PeriodStart, inv.PeriodEnd = isoInterval(o.text("billingPeriod"))
	return inv, inv.Gross.Valid
}

// order reads an Order as the receipt that its confirmation is: it must state a price.
func (o object) order() (Invoice, bool) {
	inv := Invoice{Kind: "receipt", Number: o.text("orderNumber", "confirmationNumber")}
	inv.IssueDate = o.day("orderDate", "paymentDate")
	inv.DueDate = o.day("paymentDueDate")
	inv.SellerName = o.text("seller", "merchant", "broker")
	inv.BuyerName = o.text("customer")
	inv.Gross, inv.Currency = o.money("price", "totalPrice", "priceSpecification", "total")
	if c := o.text("priceCurrency"); c != "" {
		inv.Currency = c
	}
	if !inv.Gross.Valid {
		offer := o.child("acceptedOffer")
		if items, ok := o["acceptedOffer"].([]any); ok && len(items) > 1 {
			return inv, false
		}
		inv.Gross, inv.Currency = offer.money("price", "priceSpecification")
		if c := offer.text("priceCurrency"); c != "" {
			inv.Currency = c
		}
	}
	inv.Payable = inv.Gross
	if p := o.child("partOfInvoice"); p != nil {
		if full, ok := p.invoice(); ok {
			full.PONumber = inv.Number
			return full, true
		}
	}
	return inv, inv.Gross.Valid && (inv.Number != "" || !inv.IssueDate.IsZero())
}

// isoInterval reads "2026-01-01/2026-01-31".
func isoInterval(s string) (when.Day, when.Day) {
	a, b, ok := strings.Cut(s, "/")
	if !ok {
		return when.Day{}, when.Day{}
	}
	return xmlDay(a), xmlDay(b)
}
