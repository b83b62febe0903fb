"""What an applicant sees and does: services, drafts, attachments, signing, their own cases.

It knows no regulation by name: everything is drawn from editions, services, forms and norms.
"""
